package id.reviu.masterplan.instrument;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.identity.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Publishes the instruments that come with the software, each number once. A change of a regulation is a new number. */
@Component
class ShippedInstruments implements ApplicationRunner {

    private static final String FILES = "classpath*:instruments/*.json";

    private final Instruments instruments;
    private final Turns turns;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ShippedInstruments(
            Instruments instruments,
            Turns turns,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.instruments = instruments;
        this.turns = turns;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** A file: the number and what the instrument says. */
    record Shipped(int number, InstrumentFacts facts) {

        /** The same on every installation. */
        InstrumentId id() {
            var name = "instrument/" + facts.code() + "/" + number;
            return new InstrumentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }

        void check() {
            var faults = new Faults();
            facts.check(faults);
            faults.refuse();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            var shipped = read(file);
            shipped.check();
            transaction.executeWithoutResult(status -> publish(shipped));
        }
    }

    private Shipped read(Resource file) {
        try (var content = file.getInputStream()) {
            return json.readValue(content, Shipped.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void publish(Shipped shipped) {
        turns.take("instrument", shipped.facts().code());
        if (instruments.find(shipped.id()).isPresent()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var instrument = new Instrument(
                shipped.id(),
                shipped.number(),
                true,
                InstrumentState.PUBLISHED,
                shipped.facts(),
                new Change(1, "shipped", Actor.SYSTEM, now));
        instruments.add(instrument);
        events.publishEvent(new InstrumentChanged(instrument));
    }
}
