package id.reviu.survey.evidence.web;

import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.evidence.Evidence;
import id.reviu.survey.evidence.EvidenceDesk;
import id.reviu.survey.evidence.EvidenceId;
import id.reviu.survey.evidence.Upload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/survey/evidence")
@Tag(name = "evidence")
class EvidenceController {

    private final EvidenceDesk desk;

    EvidenceController(EvidenceDesk desk) {
        this.desk = desk;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Keep a file for an assignment: PDF, image or office document, at most 20 MB")
    ResponseEntity<Evidence> keep(@RequestParam UUID assignment, @RequestPart MultipartFile file) throws IOException {
        var upload = new Upload(
                Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getSize(), file::getInputStream);
        var evidence = desk.keep(new AssignmentId(assignment), upload);
        return ResponseEntity.created(URI.create("/api/survey/evidence/" + evidence.id()))
                .body(evidence);
    }

    /** Always a download: what somebody uploaded is never shown as a page of ours. */
    @GetMapping(value = "/{id}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The file")
    ResponseEntity<byte[]> find(@PathVariable UUID id) {
        var found = desk.find(new EvidenceId(id));
        var disposition = ContentDisposition.attachment()
                .filename(found.about().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.about().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .eTag("\"" + found.about().sha256() + "\"")
                .body(found.content());
    }
}
