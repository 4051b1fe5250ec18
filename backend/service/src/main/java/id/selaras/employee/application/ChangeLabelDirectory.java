package id.selaras.employee.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What people call a change, for example the name of the imported file. Implemented by whoever makes changes. */
public interface ChangeLabelDirectory {

    /** Labels by change; changes that are not ours are not in the map. */
    Map<UUID, String> labels(UUID governmentId, Collection<UUID> changeIds);
}
