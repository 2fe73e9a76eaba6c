package id.reviu.survey.export;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.transaction.support.TransactionOperations;

/** The file of an export, read piece by piece; a part of it costs no more than that part. */
final class StoredFile extends AbstractResource {

    private final UUID export;
    private final long size;
    private final Exports exports;
    private final TransactionOperations transaction;

    StoredFile(UUID export, long size, Exports exports, TransactionOperations transaction) {
        this.export = export;
        this.size = size;
        this.exports = exports;
        this.transaction = transaction;
    }

    @Override
    public String getDescription() {
        return "export " + export;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() {
        return new Reading();
    }

    private final class Reading extends InputStream {

        private long place;
        private int held = -1;
        private byte[] piece = {};

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (place >= size) {
                return -1;
            }
            hold((int) (place / Pieces.LENGTH));
            var from = (int) (place % Pieces.LENGTH);
            var count = Math.min(length, piece.length - from);
            System.arraycopy(piece, from, into, offset, count);
            place += count;
            return count;
        }

        private void hold(int number) {
            if (number != held) {
                piece = transaction.execute(_ -> exports.piece(export, number));
                held = number;
            }
        }

        /** Goes on further behind without reading what is between. */
        @Override
        public long skip(long count) {
            var skipped = Math.clamp(count, 0, size - place);
            place += skipped;
            return skipped;
        }
    }
}
