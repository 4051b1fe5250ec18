package id.selaras.employee.application;

import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.sql.Row;
import id.selaras.shared.time.Times;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Names of posts and units, joined to whatever names one by its id: however long a list is, it needs no query more.
 *
 * @param tree the units on the day the names are read for
 */
record WishPlaces(UnitTree tree) {

    /** Columns of the joined tables {@link #of} reads. */
    static final String COLUMNS =
            "place_job.name AS place_job, place_unit.unit_id AS place_unit_id," + " place_unit.name AS place_unit";

    /** The unit a row is about: named itself, or through its post. */
    static final String UNIT = "place_unit.unit_id";

    private static final String HOLDS =
            " AND %1$s.superseded_at = :never AND %1$s.valid_from <= :day AND %1$s.valid_to > :day";

    /**
     * Joins the names to a query that binds {@link #values}.
     *
     * @param position column with the id of a post, may be null in a row
     * @param unit     column with the id of a unit, or the word NULL where rows only have posts
     */
    static String joins(String position, String unit) {
        return " LEFT JOIN position_versions place_post ON place_post.position_id = " + position
                + HOLDS.formatted("place_post")
                + " LEFT JOIN job_versions place_job ON place_job.job_id = place_post.job_id"
                + HOLDS.formatted("place_job")
                + " LEFT JOIN unit_versions place_unit ON place_unit.unit_id = COALESCE(" + unit
                + ", place_post.unit_id)" + HOLDS.formatted("place_unit");
    }

    /** What {@link #joins} needs, with more values. */
    Map<String, Object> values(Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("day", tree.asOf());
        values.put("never", Times.NOT_SUPERSEDED);
        return values;
    }

    WishPlace of(Row row) {
        UUID unit = row.id("place_unit_id");
        UnitNode agency = unit == null ? null : tree.agencyOf(unit);
        return new WishPlace(
                row.text("place_job"), unit, row.text("place_unit"), agency == null ? null : agency.name());
    }
}
