package id.reviu.survey.evidence;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.survey.assignment.Assignment;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.assignment.AssignmentNotYours;
import id.reviu.survey.assignment.Assignments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files that support an office's answers, and hands them out to those who may read the answers. */
@Service
public class EvidenceDesk {

    /** Most bytes of one file. */
    public static final int MOST = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final EvidenceFiles files;
    private final FileType types;
    private final Assignments assignments;
    private final Clock clock;

    EvidenceDesk(EvidenceFiles files, FileType types, Assignments assignments, Clock clock) {
        this.files = files;
        this.types = types;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Keeps a file for an assignment that is still being worked on. */
    @Transactional(rollbackFor = IOException.class)
    @PreAuthorize("hasRole('opd-officer')")
    public Evidence keep(AssignmentId id, Upload upload) throws IOException {
        var assignment = own(id);
        var now = kept(clock.instant());
        assignment.requireOpen(now);
        if (upload.size() > MOST) {
            throw new EvidenceTooLarge();
        }
        if (upload.size() == 0) {
            throw new EvidenceEmpty();
        }
        var type = types.of(upload).orElseThrow(EvidenceTypeRefused::new);
        var file = new EvidenceFiles.Kept(
                id,
                assignment.duty().opd(),
                plain(upload.name()),
                type,
                Math.toIntExact(upload.size()),
                digest(upload),
                CurrentUser.get().actor(),
                now);
        try (InputStream content = upload.content().open()) {
            return files.add(file, content);
        }
    }

    /** A file of this person's own office, or any for those who read every office's answers. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'opd-officer', 'opd-head')")
    public EvidenceContent find(EvidenceId id) {
        var user = CurrentUser.get();
        var found = files.find(id).orElseThrow(() -> files.missing(id));
        if (!user.is("administrator", "reviewer") && !user.belongsTo(found.opd())) {
            throw new EvidenceNotYours();
        }
        return found;
    }

    private Assignment own(AssignmentId id) {
        var assignment = assignments.lock(id);
        if (!CurrentUser.get().belongsTo(assignment.duty().opd())) {
            throw new AssignmentNotYours();
        }
        return assignment;
    }

    /** A name without folders and control characters, short enough to show. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var shown = last.isEmpty() ? "berkas" : last;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }

    private static byte[] digest(Upload upload) throws IOException {
        try (var content = new DigestInputStream(upload.content().open(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
