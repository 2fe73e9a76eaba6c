import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';

interface Props {
  option: EChartsCoreOption;
  height: number;
  label: string;
  /** Receives the drawn chart, for exporting it. */
  onReady?: (chart: EChartsType | null) => void;
  onSelect?: (name: string) => void;
}

/** Draws an ECharts option; the library comes over the network only when the first chart is shown. */
export function EChart({ option, height, label, onReady, onSelect }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const latest = useRef({ option, onReady, onSelect });
  latest.current = { option, onReady, onSelect };

  useEffect(() => {
    const element = place.current;
    if (!element) {
      return;
    }
    let gone = false;
    const observer = new ResizeObserver(() => chart.current?.resize());
    void import('./echarts').then(({ init }) => {
      if (gone) {
        return;
      }
      const drawn = init(element);
      chart.current = drawn;
      drawn.setOption(latest.current.option);
      drawn.on('click', (event) => latest.current.onSelect?.(String(event.name)));
      latest.current.onReady?.(drawn);
      observer.observe(element);
    });
    return () => {
      gone = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  return <div ref={place} role="img" aria-label={label} className="echart" style={{ height }} />;
}
