package id.reviu.reporting.followup.web;

import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.followup.FollowUp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ForReaders
class FollowUpController {

    private final FollowUp followUp;

    FollowUpController(FollowUp followUp) {
        this.followUp = followUp;
    }

    /** How far the OPDs are with the recommendations of a review; of all reviews when none is named. */
    @GetMapping("/api/reporting/follow-up")
    FollowUp.FollowUpStanding followUp(@RequestParam(required = false) @Nullable UUID review) {
        return followUp.of(review, Reader.current());
    }
}
