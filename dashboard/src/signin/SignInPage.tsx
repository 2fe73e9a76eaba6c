import { Button } from 'antd';
import { useEffect } from 'react';
import { LanguageSwitch, ModeSwitch } from '../app/Shell';
import { rememberPlace, signInAddress } from '../app/session';
import { useLanguage, useText } from '../i18n';
import { Logo } from '../ui';
import { messages } from './messages';

const steps = [
  ['askTitle', 'ask'],
  ['watchTitle', 'watch'],
  ['judgeTitle', 'judge'],
  ['reportTitle', 'report'],
] as const;

/** The front page for who is not signed in. */
export function SignInPage() {
  const t = useText(messages);
  const language = useLanguage();
  useEffect(() => {
    document.title = `${t('title')} · Reviu`;
  }, [t]);
  return (
    <div className="front">
      <header className="front-head">
        <span className="brand">
          <Logo size={38} />
          <span className="brand-words">
            <strong>Reviu</strong>
            <span>Smart City</span>
          </span>
        </span>
        <div className="header-tools">
          <LanguageSwitch />
          <ModeSwitch />
        </div>
      </header>
      <main className="front-main">
        <section className="front-hero">
          <h1>{t('headline')}</h1>
          <p className="front-lead">{t('lead')}</p>
          <Button type="primary" size="large" href={signInAddress(language)} onClick={rememberPlace}>
            {t('signIn')}
          </Button>
          <p className="front-hint">{t('signInHint')}</p>
          <p className="front-hint">
            <a href="/public">{t('publicPage')}</a>
          </p>
        </section>
        <FrontPicture />
        <ol className="front-steps">
          {steps.map(([title, text]) => (
            <li key={title}>
              <h2>{t(title)}</h2>
              <p>{t(text)}</p>
            </li>
          ))}
        </ol>
      </main>
      <footer className="front-foot">
        <p>{t('respondent')}</p>
        <p>{t('openSource')}</p>
      </footer>
    </div>
  );
}

/** The six dimensions as a radar, drawn by hand: last year's shape inside this year's. */
function FrontPicture() {
  return (
    <svg className="front-picture" viewBox="0 0 360 320" aria-hidden="true">
      <g fill="none" stroke="var(--reviu-line)" strokeWidth="1.5">
        <path d="M180 30 292 95v130L180 290 68 225V95Z" />
        <path d="M180 73 255 117v86L180 247l-75-44v-86Z" />
        <path d="M180 117 218 138v44L180 203l-38-21v-44Z" />
        <path d="M180 30v260M68 95l224 130M292 95 68 225" />
      </g>
      <path
        d="M180 78 246 122 254 203 180 236 112 199 118 124Z"
        fill="var(--reviu-accent)"
        fillOpacity=".14"
        stroke="var(--reviu-accent)"
        strokeWidth="2.5"
        strokeLinejoin="round"
        strokeDasharray="5 5"
      />
      <path
        d="M180 52 270 108 264 209 180 262 92 211 104 116Z"
        fill="var(--reviu-brand)"
        fillOpacity=".13"
        stroke="var(--reviu-brand)"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <g fill="var(--reviu-brand)">
        <circle cx="180" cy="52" r="5" />
        <circle cx="270" cy="108" r="5" />
        <circle cx="264" cy="209" r="5" />
        <circle cx="180" cy="262" r="5" />
        <circle cx="92" cy="211" r="5" />
        <circle cx="104" cy="116" r="5" />
      </g>
    </svg>
  );
}
