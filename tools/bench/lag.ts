/** 事件循环: loaded into the measured server beside it; tells how long its loop was held up when it is asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (word) => {
  if (word !== 'lag') return;
  process.send?.({ lag: delay.percentile(99) / 1e6 - 5, rss: process.memoryUsage.rss() / 1_048_576 });
  delay.reset();
});
process.channel?.unref();
