import { type ThemeConfig, theme } from 'antd';
import type { Mode } from '../ui/mode';

const fontFamily =
  '"Plus Jakarta Sans Variable", "Plus Jakarta Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const light = {
  colorPrimary: '#0d5c5a',
  colorInfo: '#2c5f9e',
  colorSuccess: '#2c7a3f',
  colorWarning: '#91530a',
  colorError: '#b3382c',
  colorLink: '#0b6361',
  colorTextBase: '#17211f',
  colorBgLayout: '#f6f7f5',
  colorBgContainer: '#ffffff',
  colorBorder: '#c3cbc7',
  colorBorderSecondary: '#e4e8e5',
  colorTextSecondary: '#51605c',
  colorTextTertiary: '#5f6e6a',
  colorTextDescription: '#51605c',
  colorTextPlaceholder: '#66736f',
  colorPrimaryBg: '#e3f0ee',
  colorPrimaryBgHover: '#d3e7e4',
  colorPrimaryBorder: '#a9d0cb',
  colorPrimaryHover: '#0f7370',
  colorPrimaryActive: '#084644',
  colorSuccessBg: '#e5f3e7',
  colorSuccessBorder: '#b5dabb',
  colorSuccessText: '#226333',
  colorWarningBg: '#fbf0dd',
  colorWarningBorder: '#ecd3a4',
  colorWarningText: '#8a4f06',
  colorErrorBg: '#fbe9e6',
  colorErrorBgHover: '#f8dcd7',
  colorErrorBorder: '#eebbb4',
  colorErrorHover: '#c9493c',
  colorErrorActive: '#8f2a20',
  colorInfoBg: '#e6eef8',
  colorInfoBorder: '#b9cfea',
};

const dark = {
  colorPrimary: '#58bdb2',
  colorInfo: '#93bdf0',
  colorSuccess: '#86cc95',
  colorWarning: '#ecb65c',
  colorError: '#f39a8f',
  colorLink: '#7acbc1',
  colorTextBase: '#e8eeeb',
  colorBgBase: '#111917',
  colorBgLayout: '#111917',
  colorBgContainer: '#18221f',
  colorBgElevated: '#1f2b28',
  colorBorder: '#44554f',
  colorBorderSecondary: '#2a3733',
  colorTextSecondary: '#b3c0bc',
  colorTextTertiary: '#a5b4af',
  colorTextDescription: '#a5b4af',
  colorTextPlaceholder: '#93a29d',
  colorPrimaryBg: '#17332f',
  colorPrimaryBgHover: '#1c403b',
  colorPrimaryBorder: '#2a625b',
  colorPrimaryHover: '#55b5ab',
  colorPrimaryActive: '#2f8279',
  colorSuccessBg: '#18301d',
  colorSuccessBorder: '#2f5a39',
  colorSuccessText: '#86cc95',
  colorWarningBg: '#3a2c14',
  colorWarningBorder: '#6b5226',
  colorWarningText: '#e8b765',
  colorErrorBg: '#3b1d19',
  colorErrorBgHover: '#4a2520',
  colorErrorBorder: '#77392f',
  colorErrorHover: '#ef8d81',
  colorErrorActive: '#c4594d',
  colorInfoBg: '#1a2b40',
  colorInfoBorder: '#35557d',
};

/**
 * Ant Design in the colours of base.css, quiet enough that figures and states stand out. Where nothing shall move it must know:
 * it places a menu when its opening has ended.
 */
export function themeOf(mode: Mode, still: boolean): ThemeConfig {
  const tokens = mode === 'dark' ? dark : light;
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...tokens,
      fontFamily,
      fontSize: 15,
      borderRadius: 8,
      borderRadiusLG: 10,
      controlHeight: 38,
      controlHeightSM: 30,
      wireframe: false,
      motion: !still,
    },
    components: {
      Layout: { headerBg: tokens.colorBgContainer, siderBg: tokens.colorBgContainer, bodyBg: tokens.colorBgLayout },
      Table: {
        headerBg: mode === 'dark' ? '#1d2926' : '#f1f4f1',
        headerColor: tokens.colorTextSecondary,
        cellPaddingBlock: 11,
      },
      Card: { headerFontSize: 16 },
      Menu: {
        itemBorderRadius: 8,
        itemHeight: 42,
        itemMarginInline: 10,
        activeBarBorderWidth: 0,
        itemSelectedColor: mode === 'dark' ? '#7acbc1' : '#0d5c5a',
      },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        fontWeight: 600,
        primaryColor: mode === 'dark' ? '#06201d' : '#ffffff',
        dangerColor: mode === 'dark' ? '#2b0a06' : '#ffffff',
      },
      Tag: { borderRadiusSM: 6 },
      Progress: { defaultColor: tokens.colorPrimary },
    },
  };
}
