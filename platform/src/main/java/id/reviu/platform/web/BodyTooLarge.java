package id.reviu.platform.web;

import id.reviu.platform.problem.Refusal;
import org.springframework.util.unit.DataSize;

/** A request body beyond what is read. */
public final class BodyTooLarge extends Refusal {

    BodyTooLarge(DataSize most) {
        super(Kind.TOO_LARGE, "body-too-large", most.toKilobytes());
    }
}
