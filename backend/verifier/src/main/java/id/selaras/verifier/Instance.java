package id.selaras.verifier;

import java.util.HashSet;
import java.util.Set;

/** The problem as its text states it, by row number. */
final class Instance {
    static final String SCHEMA = "transfer-plan-instance/1";
    private static final long LARGEST = 1L << 40;
    private static final long MOST_GROUPS = 20_000_000;
    private static final int MOST_HEADS = 10_000_000;

    final long moveCost;
    final long perKm;
    final long wishBonus;
    final long maxKm;
    final long[][] km;
    final int zoneCount;
    final int profileCount;
    final Slot[] slots;
    final Person[] people;

    /** One slot: a group of interchangeable seats. */
    record Slot(String id, int profile, int zone, int unit, int fixed, int min, int cap, long[] marginals) {}

    /** One movable person; {@code zones} is null where any zone is allowed. */
    record Person(
            String id,
            int own,
            int home,
            long fitNow,
            long stayCost,
            int[] fitProfiles,
            long[] fits,
            Set<Integer> notUnits,
            Set<Integer> notSlots,
            Set<Integer> zones,
            Set<Integer> wishes) {}

    /** @throws Unreadable when a member is missing, out of range, or contradicts another */
    Instance(String text) {
        Node root = JsonReader.read(text, "instance");
        if (!SCHEMA.equals(root.member("schema").string())) {
            throw new Unreadable("instance.schema must be " + SCHEMA);
        }
        Node weights = root.member("parameters");
        moveCost = weights.member("moveCost").number(-LARGEST, LARGEST);
        perKm = weights.member("perKm").number(-LARGEST, LARGEST);
        wishBonus = weights.member("wishBonus").number(-LARGEST, LARGEST);
        maxKm = weights.member("maxKm").number(0, LARGEST);
        zoneCount = distinct(root.member("zones"));
        profileCount = distinct(root.member("profiles"));
        if ((long) zoneCount * profileCount > MOST_GROUPS) {
            throw new Unreadable("instance: zones times profiles exceed " + MOST_GROUPS);
        }
        int units = distinct(root.member("units"));
        km = distances(root.member("km"));
        Node rows = root.member("slots");
        slots = new Slot[rows.size()];
        Set<String> ids = new HashSet<>();
        for (int s = 0; s < slots.length; s++) {
            slots[s] = slot(rows.item(s), units);
            requireNew(ids, slots[s].id(), rows.item(s));
        }
        Node persons = root.member("people");
        people = new Person[persons.size()];
        ids.clear();
        for (int e = 0; e < people.length; e++) {
            people[e] = person(persons.item(e), units);
            requireNew(ids, people[e].id(), persons.item(e));
        }
    }

    private static void requireNew(Set<String> ids, String id, Node row) {
        if (!ids.add(id)) {
            throw new Unreadable(row.place() + ": id " + id + " is given twice");
        }
    }

    private static int distinct(Node names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            requireNew(seen, names.item(i).string(), names.item(i));
        }
        return seen.size();
    }

    private long[][] distances(Node rows) {
        if (rows.size() != zoneCount) {
            throw new Unreadable(rows.place() + " must have one row per zone");
        }
        long[][] result = new long[zoneCount][];
        for (int a = 0; a < zoneCount; a++) {
            result[a] = rows.item(a).numbers(0, 1_000_000);
            if (result[a].length != zoneCount) {
                throw new Unreadable(rows.item(a).place() + " must have one number per zone");
            }
            for (int b = 0; b < a; b++) {
                if (result[a][b] != result[b][a]) {
                    throw new Unreadable(rows.item(a).place() + " is not symmetric");
                }
            }
        }
        return result;
    }

    private Slot slot(Node row, int units) {
        Slot slot = new Slot(
                row.member("id").string(),
                row.member("profile").index(profileCount),
                row.member("zone").index(zoneCount),
                row.member("unit").index(units),
                (int) row.member("fixed").number(0, MOST_HEADS),
                (int) row.member("min").number(0, MOST_HEADS),
                (int) row.member("cap").number(0, MOST_HEADS),
                row.member("marginals").numbers(-LARGEST, LARGEST));
        if (slot.marginals().length != slot.cap()) {
            throw new Unreadable(row.place() + " must have one marginal cost per seat up to the cap");
        }
        if (slot.fixed() > slot.cap() || slot.min() > slot.cap()) {
            throw new Unreadable(row.place() + ": more immovable or minimum holders than the cap allows");
        }
        for (int k = 1; k < slot.cap(); k++) {
            if (slot.marginals()[k] < slot.marginals()[k - 1]) {
                throw new Unreadable(row.place() + ": the marginal costs fall, so prices prove nothing");
            }
        }
        return slot;
    }

    private Person person(Node row, int units) {
        Node fits = row.member("fits");
        int[] profiles = new int[fits.size()];
        long[] values = new long[profiles.length];
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < profiles.length; i++) {
            Node pair = fits.item(i);
            if (pair.size() != 2) {
                throw new Unreadable(pair.place() + " must be a pair of profile and fit");
            }
            profiles[i] = pair.item(0).index(profileCount);
            values[i] = pair.item(1).number(-LARGEST, LARGEST);
            if (!seen.add(profiles[i])) {
                throw new Unreadable(pair.place() + ": the profile is given twice");
            }
        }
        return new Person(
                row.member("id").string(),
                row.member("own").index(slots.length),
                row.member("home").index(zoneCount),
                row.member("fitNow").number(-LARGEST, LARGEST),
                row.member("stayCost").number(-LARGEST, LARGEST),
                profiles,
                values,
                set(row.member("notUnits").indices(units)),
                set(row.member("notSlots").indices(slots.length)),
                row.has("zones") ? set(row.member("zones").indices(zoneCount)) : null,
                set(row.member("wishes").indices(slots.length)));
    }

    private static Set<Integer> set(int[] numbers) {
        if (numbers.length == 0) {
            return Set.of();
        }
        Set<Integer> result = new HashSet<>();
        for (int number : numbers) {
            result.add(number);
        }
        return result;
    }
}
