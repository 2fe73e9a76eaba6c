import { LogoutOutlined, MenuOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Avatar, Button, Drawer, Dropdown, Menu } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import type { Role } from '../api';
import { type PlainKey, setLanguage, useLanguage, useText } from '../i18n';
import { followChanges } from '../live';
import { Logo, setMode, useMode, Waiting } from '../ui';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { useCity } from './city';
import { messages } from './messages';
import type { id } from './messages/id';
import { currentDestination, destinationsOf, mainRole } from './navigation';
import { SessionNotice } from './SessionNotice';
import { useMe } from './session';
import { signOut } from './sign-out';

const roleNames: Record<Role, PlainKey<typeof id>> = {
  administrator: 'roleAdministrator',
  'opd-officer': 'roleOfficer',
  'opd-head': 'roleHead',
  reviewer: 'roleReviewer',
  council: 'roleCouncil',
};

/** The frame around every page of a signed-in person. */
export function Shell() {
  const t = useText(messages);
  const queries = useQueryClient();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => followChanges(queries), [queries]);
  useMovedFocus(main, pathname);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header />
      <SideNavigation />
      <main id="content" ref={main} tabIndex={-1}>
        <Suspense fallback={<Waiting rows={8} />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomNavigation />
      <SessionNotice />
    </div>
  );
}

/** After a step to another page, keyboard and screen reader go on at its beginning. */
function useMovedFocus(main: React.RefObject<HTMLElement | null>, pathname: string) {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [main, pathname]);
}

function Header() {
  const t = useText(messages);
  const city = useCity();
  return (
    <header className="header">
      <Link to="/" className="brand" aria-label={`${t('product')}, ${t('home')}`}>
        <Logo size={34} />
        <span className="brand-words">
          <strong>{t('product')}</strong>
          <span>{city ?? 'Smart City'}</span>
        </span>
      </Link>
      <div className="header-tools">
        <LanguageSwitch />
        <ModeSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}

export function LanguageSwitch() {
  const t = useText(messages);
  const language = useLanguage();
  return (
    <Button
      type="text"
      icon={<TranslationOutlined />}
      aria-label={t('switchLanguage')}
      title={t('switchLanguage')}
      onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
    >
      {language.toUpperCase()}
    </Button>
  );
}

export function ModeSwitch() {
  const t = useText(messages);
  const mode = useMode();
  const label = t(mode === 'dark' ? 'toLight' : 'toDark');
  return (
    <Button
      type="text"
      icon={mode === 'dark' ? <SunOutlined /> : <MoonOutlined />}
      aria-label={label}
      title={label}
      onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}
    />
  );
}

function AccountMenu() {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const me = useMe();
  const { message } = App.useApp();
  const role = mainRole(me.roles);
  const roleText = [role ? t(roleNames[role]) : null, me.opd?.toUpperCase()].filter(Boolean).join(' · ');
  const leave = () =>
    signOut().catch((failure: unknown) => {
      void message.error(problemText(failure, ui).detail);
    });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'who',
            type: 'group',
            label: (
              <span className="account-who">
                <strong>{me.name}</strong>
                <span>{roleText}</span>
              </span>
            ),
          },
          { type: 'divider' },
          { key: 'out', icon: <LogoutOutlined />, label: t('signOut'), onClick: () => void leave() },
        ],
      }}
    >
      <Button type="text" className="account" aria-label={t('account', { name: me.name })}>
        <Avatar size={30} className="account-avatar">
          {initials(me.name)}
        </Avatar>
        <span className="account-text">
          <strong>{me.name}</strong>
          <span>{roleText}</span>
        </span>
      </Button>
    </Dropdown>
  );
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
}

function useDestinations() {
  const t = useText(messages);
  const destinations = destinationsOf(useMe().roles);
  const { pathname } = useLocation();
  return {
    selected: currentDestination(destinations, pathname),
    items: destinations.map(({ path, label, icon }) => ({ path, label: t(label), icon })),
  };
}

function SideNavigation() {
  const t = useText(messages);
  const navigate = useNavigate();
  const { items, selected } = useDestinations();
  return (
    <nav className="side" aria-label={t('menu')}>
      <Menu
        mode="inline"
        selectedKeys={[selected]}
        onClick={({ key }) => navigate(key)}
        items={items.map(({ path, label, icon }) => ({ key: path, icon, label: <Link to={path}>{label}</Link> }))}
      />
    </nav>
  );
}

const placesInBar = 4;

function BottomNavigation() {
  const t = useText(messages);
  const navigate = useNavigate();
  const { items, selected } = useDestinations();
  const [open, setOpen] = useState(false);
  const all = items.length <= placesInBar;
  const shown = all ? items : items.slice(0, placesInBar - 1);
  return (
    <nav className="bottom" aria-label={t('menu')}>
      {shown.map(({ path, label, icon }) => (
        <Link key={path} to={path} aria-current={path === selected ? 'page' : undefined}>
          {icon}
          <span>{label}</span>
        </Link>
      ))}
      {!all && (
        <button type="button" onClick={() => setOpen(true)} aria-expanded={open}>
          <MenuOutlined />
          <span>{t('more')}</span>
        </button>
      )}
      <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={t('menu')}>
        <Menu
          selectedKeys={[selected]}
          onClick={({ key }) => {
            setOpen(false);
            navigate(key);
          }}
          items={items.map(({ path, label, icon }) => ({ key: path, icon, label }))}
        />
      </Drawer>
    </nav>
  );
}
