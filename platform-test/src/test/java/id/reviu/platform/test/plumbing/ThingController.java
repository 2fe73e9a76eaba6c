package id.reviu.platform.test.plumbing;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import id.reviu.platform.web.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/thing/things")
class ThingController {

    record Body(String name, int size) {}

    private final ThingDesk desk;

    ThingController(ThingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<String> names() {
        return desk.names();
    }

    @PutMapping("/{id}")
    Body put(
            @PathVariable UUID id,
            @RequestBody Body body,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        switch (body.name()) {
            case "refused" -> throw new Refused();
            case "away" -> throw new DataAccessResourceFailureException("secret of the inside");
            case "gone" -> throw new UncheckedIOException(new IOException("Broken pipe"));
            case "broken" -> throw new IllegalStateException("secret of the inside");
            default -> {
                return body;
            }
        }
    }

    private static final class Refused extends Refusal {
        Refused() {
            super(Kind.INVALID, "thing-refused", List.of(new Violation("/name", "thing-name", 3)), "Budi");
        }
    }
}
