package org.outturn.excel.fast;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Unpacks a part in a thread of its own, block by block, so that unpacking and scanning share the
 * time. The blocks go round: memory does not grow with the part.
 */
final class Inflating implements AutoCloseable {

    /** Room before the data of a block for the unfinished row of the block before. */
    static final int CARRIED = 1 << 17;

    private static final int BLOCK = 1 << 18;
    private static final int BLOCKS = 6;

    /** Data between {@link #CARRIED} and an end. */
    static final class Block {

        private final byte[] bytes;
        private final int end;
        private final boolean last;
        private final IOException failure;

        /**
         * Hands data over as it is, without a copy.
         *
         * @param last whether the part ends here
         * @param failure what went wrong on the way, if anything
         */
        Block(byte[] bytes, int end, boolean last, IOException failure) {
            this.bytes = bytes;
            this.end = end;
            this.last = last;
            this.failure = failure;
        }

        byte[] bytes() {
            return bytes;
        }

        int end() {
            return end;
        }

        boolean last() {
            return last;
        }

        IOException failure() {
            return failure;
        }
    }

    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS);
    private final InputStream in;
    private final Thread thread;

    Inflating(InputStream in) {
        this.in = in;
        for (int block = 0; block < BLOCKS; block++) {
            empty.add(new byte[CARRIED + BLOCK + Spans.SLACK]);
        }
        thread = new Thread(this::fillBlocks, "unpacking");
        thread.setDaemon(true);
        thread.start();
    }

    private void fillBlocks() {
        try {
            boolean last = false;
            while (!last) {
                Block block = filled(empty.take());
                last = block.last();
                filled.put(block);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Block filled(byte[] bytes) {
        try {
            int read = in.readNBytes(bytes, CARRIED, BLOCK);
            return new Block(bytes, CARRIED + read, read < BLOCK, null);
        } catch (IOException e) {
            return new Block(bytes, CARRIED, true, e);
        } catch (RuntimeException e) {
            // Whoever waits for the block has to be told, whatever it was.
            return new Block(bytes, CARRIED, true, new IOException(e));
        }
    }

    Block next() throws IOException {
        try {
            Block block = filled.take();
            if (block.failure() != null) {
                throw block.failure();
            }
            return block;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    void giveBack(Block block) {
        empty.add(block.bytes());
    }

    /** Stops the thread before the part is closed under it. */
    @Override
    public void close() throws IOException {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        in.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
