package id.reviu.survey.export;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.transaction.support.TransactionOperations;

/** Writes a file piece by piece, each one kept at once, so that whoever waits sees it grow. */
final class Pieces extends OutputStream {

    /** Bytes of a piece; only the last one of a file is shorter. */
    static final int LENGTH = 1 << 20;

    private final Export export;
    private final Exports exports;
    private final TransactionOperations own;
    private final Progress progress;
    private final MessageDigest digest;
    private final byte[] piece = new byte[LENGTH];
    private int filled;
    private int number;

    /** Says how much is written, from 0 to 99. */
    @FunctionalInterface
    interface Progress {
        int percent();
    }

    /** @param own transactions of their own, apart from the one that reads the answers */
    Pieces(Export export, Exports exports, TransactionOperations own, Progress progress) {
        this.export = export;
        this.exports = exports;
        this.own = own;
        this.progress = progress;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        var from = offset;
        var left = length;
        while (left > 0) {
            var taken = Math.min(left, LENGTH - filled);
            System.arraycopy(bytes, from, piece, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == LENGTH) {
                keep();
            }
        }
    }

    private void keep() {
        var content = Arrays.copyOf(piece, filled);
        digest.update(content);
        var kept = Boolean.TRUE.equals(own.execute(_ -> exports.append(export, number, content, progress.percent())));
        if (!kept) {
            throw new Superseded();
        }
        number++;
        filled = 0;
    }

    /** What became of the file. */
    record Whole(long size, String sha256) {}

    /** Keeps the last piece. */
    Whole end() {
        var size = (long) number * LENGTH + filled;
        if (filled > 0) {
            keep();
        }
        return new Whole(size, HexFormat.of().formatHex(digest.digest()));
    }
}
