import { type ThemeConfig, theme } from 'antd';
import type { Mode } from '../ui/mode';

const fontFamily =
  '"Plus Jakarta Sans Variable", "Plus Jakarta Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const light = {
  colorPrimary: '#0d5c5a',
  colorInfo: '#2c5f9e',
  colorSuccess: '#2c7a3f',
  colorWarning: '#a8610a',
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
};

const dark = {
  colorPrimary: '#3f9f95',
  colorInfo: '#6a9bd8',
  colorSuccess: '#5fae70',
  colorWarning: '#d99a3a',
  colorError: '#e27568',
  colorLink: '#6cc4ba',
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
};

/** Ant Design in the colours of base.css, quiet enough that figures and states stand out. */
export function themeOf(mode: Mode): ThemeConfig {
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
    },
    components: {
      Layout: { headerBg: tokens.colorBgContainer, siderBg: tokens.colorBgContainer, bodyBg: tokens.colorBgLayout },
      Table: {
        headerBg: mode === 'dark' ? '#1d2926' : '#f1f4f1',
        headerColor: tokens.colorTextSecondary,
        cellPaddingBlock: 11,
      },
      Card: { headerFontSize: 16 },
      Menu: { itemBorderRadius: 8, itemHeight: 42, itemMarginInline: 10, activeBarBorderWidth: 0 },
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 600 },
      Tag: { borderRadiusSM: 6 },
      Progress: { defaultColor: tokens.colorPrimary },
    },
  };
}
