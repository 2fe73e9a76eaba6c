import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { SignInPage } from '../signin/SignInPage';
import { Loaded } from '../ui';
import { Shell } from './Shell';
import { SessionProvider, takeRememberedPlace, useSession } from './session';

/** The workplace for who is signed in, the front page for everybody else. */
export function Root() {
  const session = useSession();
  return (
    <Loaded query={session} rows={8}>
      {(me) =>
        me ? (
          <SessionProvider me={me}>
            <ReturnToPlace />
            <Shell />
          </SessionProvider>
        ) : (
          <SignInPage />
        )
      }
    </Loaded>
  );
}

function ReturnToPlace() {
  const navigate = useNavigate();
  useEffect(() => {
    const place = takeRememberedPlace();
    if (place) {
      navigate(place, { replace: true });
    }
  }, [navigate]);
  return null;
}
