package id.reviu.masterplan.answer;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.change.Saved;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of what they show as entity tag. */
public final class Answers {

    private Answers() {}

    /** 200 with the thing. */
    public static <T> ResponseEntity<T> found(T view, Change last) {
        return ResponseEntity.ok().eTag(last.etag()).body(view);
    }

    /** 201 with a new thing, 200 with one that was there. */
    public static <T> ResponseEntity<T> saved(Saved<T> saved, Change last) {
        return ResponseEntity.status(saved.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(last.etag())
                .body(saved.state());
    }
}
