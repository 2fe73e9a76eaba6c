package id.reviu.reporting.report.document;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.city.CityGlance;
import id.reviu.reporting.reference.Opds;
import id.reviu.reporting.reference.Plans;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Collects what reports stand before. */
@Component
class Backdrops {

    private final Plans plans;
    private final Opds opds;
    private final CityGlance city;
    private final Clock clock;
    private final ReportSettings settings;

    Backdrops(Plans plans, Opds opds, CityGlance city, Clock clock, ReportSettings settings) {
        this.plans = plans;
        this.opds = opds;
        this.city = city;
        this.clock = clock;
        this.settings = settings;
    }

    Backdrop in(Language language, Reader reader) {
        return new Backdrop(
                language,
                city.in(null, Basis.VERIFIED, reader).plan(),
                plans.dimensions(),
                opds.names(),
                LocalDate.now(clock.withZone(settings.zone())),
                clock.instant());
    }
}
