package id.selaras.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * 140 titles in three unit classes, so 420 profiles: teachers of primary (0-3) and secondary schools (4-15), health workers
 * (16-39), administrators (40-139). Each asks for a field of education, a rank window and levels of ten competences.
 */
final class JobCatalogue {
    static final int TITLES = 140;
    static final int CLASSES = 3;
    static final int COMPETENCES = 10;
    private static final int FIRST_SECONDARY = 4;
    private static final int FIRST_HEALTH = 16;
    private static final int FIRST_OFFICE = 40;
    private static final int OFFICE_FAMILY = 13;

    /** What one profile asks for; education is a set of fields as bits. */
    record Standard(int lowestRank, int highestRank, long exact, long allied, int[] ideal, int[] least, int[] weight) {}

    final Standard[] standards = new Standard[TITLES * CLASSES];
    /** Titles somebody of a title may change to. */
    final int[][] reachable = new int[TITLES][];

    private final Dice dice;

    JobCatalogue(Dice dice) {
        this.dice = dice;
        int[] lowestRank = new int[TITLES];
        for (int title = 0; title < TITLES; title++) {
            lowestRank[title] = lowestRank(title);
            addTitle(title, lowestRank[title]);
        }
        for (int title = 0; title < TITLES; title++) {
            reachable[title] = reachable(title, lowestRank);
        }
    }

    private int lowestRank(int title) {
        if (title < FIRST_HEALTH) {
            return 7;
        }
        return title < FIRST_OFFICE ? 5 + dice.below(4) : 3 + dice.below(7);
    }

    private void addTitle(int title, int lowestRank) {
        int width = title < FIRST_HEALTH ? 7 : 4 + dice.below(3);
        long exact = exactFields(title);
        long allied = alliedFields(title) & ~exact;
        int[] ideal = new int[COMPETENCES];
        int[] least = new int[COMPETENCES];
        int[] weight = new int[COMPETENCES];
        for (int c = 0; c < COMPETENCES; c++) {
            ideal[c] = 2 + dice.below(3);
            weight[c] = 1 + dice.below(4);
            least[c] = dice.percent(30) ? ideal[c] - 1 : 1;
        }
        for (int unitClass = 0; unitClass < CLASSES; unitClass++) {
            int[] wanted = ideal.clone();
            for (int c = 0; c < COMPETENCES; c++) {
                if (unitClass == 0 && dice.percent(33)) {
                    wanted[c] = Math.min(5, wanted[c] + 1);
                } else if (unitClass == 2 && dice.percent(25)) {
                    wanted[c] = Math.max(least[c], wanted[c] - 1);
                }
            }
            int lowest = lowestRank + (unitClass == 0 && title >= FIRST_OFFICE ? 1 : 0);
            standards[profile(title, unitClass)] =
                    new Standard(lowest, Math.min(17, lowestRank + width), exact, allied, wanted, least, weight);
        }
    }

    static int profile(int title, int unitClass) {
        return title * CLASSES + unitClass;
    }

    private long exactFields(int title) {
        if (title < FIRST_HEALTH) {
            return 1L << title;
        }
        if (title < FIRST_OFFICE) {
            return 1L << FIRST_HEALTH + (title - FIRST_HEALTH) / 2;
        }
        long fields = 0;
        int first = 28 + (title - FIRST_OFFICE) / OFFICE_FAMILY * 4;
        for (int i = 2 + dice.below(3); i > 0; i--) {
            fields |= 1L << first + dice.below(4);
        }
        return fields;
    }

    private long alliedFields(int title) {
        if (title < FIRST_SECONDARY) {
            return title == 0 ? 0b1110 : 1L << (title + 1) % FIRST_SECONDARY;
        }
        if (title < FIRST_HEALTH) {
            return 1L << FIRST_SECONDARY + (title - FIRST_SECONDARY + 1) % 12;
        }
        if (title < FIRST_OFFICE) {
            return dice.percent(33) ? 1L << FIRST_HEALTH + dice.below(12) : 0;
        }
        long fields = 0;
        for (int i = 1 + dice.below(4); i > 0; i--) {
            fields |= 1L << 28 + dice.below(32);
        }
        return fields;
    }

    private int[] reachable(int title, int[] lowestRank) {
        List<Integer> titles = new ArrayList<>(List.of(title));
        if (title > 0 && title < FIRST_SECONDARY) {
            titles.add(0);
        } else if (title >= FIRST_SECONDARY && title < FIRST_HEALTH) {
            titles.add(FIRST_SECONDARY + (title - FIRST_SECONDARY + 1) % 12);
        } else if (title >= FIRST_HEALTH && title < FIRST_OFFICE) {
            titles.add(FIRST_HEALTH + (title - FIRST_HEALTH ^ 1));
        } else if (title >= FIRST_OFFICE) {
            for (int other = FIRST_OFFICE; other < TITLES; other++) {
                boolean related = officeFamily(other) == officeFamily(title) || dice.below(6) == 0;
                if (other != title && related && Math.abs(lowestRank[other] - lowestRank[title]) <= 3) {
                    titles.add(other);
                }
            }
        }
        return titles.stream().mapToInt(t -> t).toArray();
    }

    private static int officeFamily(int title) {
        return (title - FIRST_OFFICE) / OFFICE_FAMILY;
    }
}
