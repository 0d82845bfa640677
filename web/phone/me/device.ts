/** 设备: what kind of device and browser a session's User-Agent tells of, in names that are the same in every language. */

const SYSTEMS = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

const BROWSERS = [
  [/MicroMessenger/, 'WeChat'],
  [/UCBrowser/, 'UC'],
  [/MQQBrowser|QQBrowser/, 'QQ'],
  [/HuaweiBrowser/, 'Huawei'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

/** 'Android · Chrome'; undefined when nothing is recognised. */
export function deviceOf(client: string): string | undefined {
  const told = [SYSTEMS, BROWSERS]
    .map((known) => known.find(([mark]) => mark.test(client))?.[1])
    .filter((name) => name !== undefined);
  return told.length === 0 ? undefined : told.join(' · ');
}
