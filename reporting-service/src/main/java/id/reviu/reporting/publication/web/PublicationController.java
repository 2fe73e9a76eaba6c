package id.reviu.reporting.publication.web;

import id.reviu.platform.web.Version;
import id.reviu.reporting.publication.Publication;
import id.reviu.reporting.publication.PublicationDesk;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/publication")
class PublicationController {

    private final PublicationDesk desk;

    PublicationController(PublicationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "What is switched on for everybody to see")
    ResponseEntity<Publication> publication() {
        return answer(desk.current());
    }

    @PutMapping
    @Operation(summary = "Switches parts of the public page on and off")
    ResponseEntity<Publication> publish(
            @RequestBody PublicationRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        return answer(desk.change(request.wanted(), expected));
    }

    private static ResponseEntity<Publication> answer(Publication publication) {
        return ResponseEntity.ok()
                .eTag(new Version(publication.version()).etag())
                .body(publication);
    }
}
