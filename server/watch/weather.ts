/** 天气提示: entered by the county or a town, shown with the walk, over by itself. */
import * as api from '../../contract/watch.ts';
import { tellWeather as tell, type WeatherNote } from '../../domain/watch/weather.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { answeringPlace } from '../place/store.ts';
import { today } from './timing.ts';
import * as store from './weather.store.ts';

export const weatherView = (
  house: House,
  { id, placeCode, text, from, until }: WeatherNote,
): api.WeatherView => ({
  ...{ weatherId: id, placeCode, placeName: house.names(placeCode), text, from, until },
});

export const listWeather = query(api.listWeather, async (_, { tx, house, office }) => {
  const asked = { place: office.placeCode, day: today(house) };
  const notes = await store.weatherInside(tx, house.county, asked);
  return { notes: notes.map((note) => weatherView(house, note)) };
});

export const tellWeather = command(api.tellWeather, async ({ body }, { tx, house, office }) => {
  const day = today(house);
  const placeCode = await answeringPlace(tx, house.county, body.placeCode, day);
  const decision = tell(body, { by: office, placeCode, today: day });
  if (!decision.ok) throw new RefusedError(decision.reason);
  if (!(await store.insertWeather(tx, house.county, decision.step))) throw new RefusedError('id-taken');
  return { weatherId: body.weatherId };
});

export const takeBackWeather = command(api.takeBackWeather, async ({ params }, { tx, house, office }) => {
  const asked = { id: params.weatherId, place: office.placeCode, day: today(house) };
  if (!(await store.takeBackWeather(tx, house.county, asked))) throw new NotFoundError();
  return { weatherId: params.weatherId };
});
