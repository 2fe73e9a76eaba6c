package id.reviu.survey.export;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes files when their days are over: answers are kept in one place, and copies of them no longer than they are needed. */
@Component
class Expiry {

    private static final Logger log = LoggerFactory.getLogger(Expiry.class);

    private final Exports exports;
    private final Clock clock;
    private final Duration kept;

    Expiry(Exports exports, Clock clock, @Value("${reviu.exports.kept:P7D}") Duration kept) {
        this.exports = exports;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(fixedDelayString = "${reviu.exports.expiry-check:PT1H}", initialDelayString = "PT1M")
    @Transactional
    void expireOld() {
        var count = exports.expire(clock.instant().minus(kept));
        if (count > 0) {
            log.info("Removed the files of {} exports", count);
        }
    }
}
