package id.reviu.survey.export.file;

/** A sheet of Excel has 16,384 columns; these answers have more. */
public final class TooWide extends RuntimeException {

    TooWide(int columns) {
        super(columns + " columns");
    }
}
