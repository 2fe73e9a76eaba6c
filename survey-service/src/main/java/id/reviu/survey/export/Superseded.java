package id.reviu.survey.export;

/** Somebody else began to write the same file anew, because this one was taken for dead. */
final class Superseded extends RuntimeException {

    Superseded() {
        super("another attempt writes this export");
    }
}
