import { Link, useMatchRoute } from '@tanstack/react-router';
import { useI18n } from '../kit/i18n';
import { IconMore } from '../kit/icons';
import { useSession } from '../session/Session';
import { Flyout } from './Flyout';
import { placesOf, type Place } from './places';

/** At most so many fit a thumb at the bottom of a phone. */
const AT_THE_BOTTOM = 5;

/** Tells whether the page that is shown is found in a place. */
function useIsHere() {
  const matches = useMatchRoute();
  return ({ to, within = [] }: Place) => [to, ...within].some((one) => matches({ to: one, fuzzy: true }));
}

function Entry({ place, rest = false, gone }: { place: Place; rest?: boolean; gone?: () => void }) {
  const { t } = useI18n();
  const here = useIsHere();
  const Icon = place.icon;
  return (
    <Link to={place.to} activeOptions={{ includeSearch: false }} className="nav-entry" data-here={here(place) || undefined} data-rest={rest || undefined} onClick={gone}>
      <Icon size={20} stroke="1.75" aria-hidden="true" />
      <span>{t(place.words)}</span>
    </Link>
  );
}

/** On a phone: the places that did not fit. */
function More({ places }: { places: Place[] }) {
  const { t } = useI18n();
  const here = places.some(useIsHere());
  const face = <><IconMore size={20} aria-hidden="true" /><span>{t('nav.more')}</span></>;
  return (
    <Flyout label={t('nav.more')} place="places" className="nav-entry nav-more" mod={{ here }} face={face}>
      {(close) => places.map((place) => <Entry key={place.to} place={place} gone={close} />)}
    </Flyout>
  );
}

/** The way around: a rail where there is room, a bar at the bottom of a phone. */
export function Navigation() {
  const { t } = useI18n();
  const places = placesOf(useSession().viewer);
  const fit = places.length > AT_THE_BOTTOM ? AT_THE_BOTTOM - 1 : AT_THE_BOTTOM;
  return (
    <nav className="nav" aria-label={t('nav')}>
      {places.map((place, i) => <Entry key={place.to} place={place} rest={i >= fit} />)}
      {places.length > fit && <More places={places.slice(fit)} />}
    </nav>
  );
}
