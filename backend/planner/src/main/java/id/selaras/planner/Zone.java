package id.selaras.planner;

/**
 * An area inside which distance does not matter to the plan, such as a district. People live and posts stand in zones, so
 * that no home address enters a plan.
 *
 * @param id opaque, unique among zones
 */
public record Zone(String id) {
    public Zone {
        Ids.require(id, "zone");
    }
}
