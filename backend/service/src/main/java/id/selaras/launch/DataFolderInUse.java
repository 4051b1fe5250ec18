package id.selaras.launch;

import java.nio.file.Path;

/** Another running application holds the data folder. Two servers on the same files would destroy them. */
public final class DataFolderInUse extends LaunchFailure {

    DataFolderInUse(Path folder, String holder) {
        super("The data folder " + folder + " is in use by another Selaras (" + holder
                + "). Stop that one first, or choose another folder with the environment variable SELARAS_DATA.");
    }
}
