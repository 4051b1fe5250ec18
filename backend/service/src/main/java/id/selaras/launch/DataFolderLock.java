package id.selaras.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a data folder for this process. The operating system lets go of it when the process dies, however it dies, so
 * nobody ever has to remove a stale lock by hand.
 */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;
    private final String claim;

    private DataFolderLock(FileChannel channel, String claim) {
        this.channel = channel;
        this.claim = claim;
    }

    /** @throws DataFolderInUse when another process, or another launcher in this one, holds the folder */
    static DataFolderLock of(Path folder) throws IOException {
        // A lock of the operating system is the process's and goes with the first channel closed on the file, so a
        // second launcher in this process must not even open it. System properties are what class loaders share.
        var claim = "selaras.held." + folder;
        if (System.getProperties().putIfAbsent(claim, "true") != null) {
            throw new DataFolderInUse(folder, "in this very process");
        }
        try {
            return new DataFolderLock(locked(folder), claim);
        } catch (IOException | DataFolderInUse refused) {
            System.clearProperty(claim);
            throw refused;
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        var holder = folder.resolve("selaras.pid");
        var channel =
                FileChannel.open(folder.resolve("selaras.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DataFolderInUse(
                    folder, Files.exists(holder) ? "process " + Files.readString(holder) : "another process");
        }
        Folders.writePrivate(holder, Long.toString(ProcessHandle.current().pid()));
        return channel;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        System.clearProperty(claim);
    }
}
