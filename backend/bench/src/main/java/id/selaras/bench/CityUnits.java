package id.selaras.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Schools, clinics, hospitals and agencies with their posts, until the wanted number of people has a place. */
final class CityUnits {
    /** One post; criticality in tenths. */
    record Slot(int unit, int zone, int profile, int need, int holders, int criticality) {}

    final List<Slot> slots = new ArrayList<>();
    int units;

    private final Dice dice;
    private final CityMap map;

    CityUnits(int people, CityMap map, Dice dice) {
        this.dice = dice;
        this.map = map;
        int school = (int) (people * 0.46);
        int primary = (int) (school * 0.55);
        int health = (int) (people * 0.18);
        fill(primary, 12, this::primarySchool);
        fill(school - primary, 12, this::secondarySchool);
        fill(health, 14, this::healthUnit);
        fill(people - school - health, 10, this::agency);
    }

    /** Titles of a unit with the seats each needs. */
    private record Staffing(int[] titles, double[] seats) {
        static Staffing of(int head, int[] titles, double[] weights) {
            double sum = 0;
            for (double w : weights) {
                sum += w;
            }
            double[] seats = new double[titles.length];
            for (int i = 0; i < seats.length; i++) {
                seats[i] = head * weights[i] / sum;
            }
            return new Staffing(titles, seats);
        }
    }

    private void fill(int quota, int criticality, Supplier<Staffing> kind) {
        int placed = 0;
        while (placed < quota) {
            int zone = map.anyZone(dice);
            int unit = units++;
            int unitClass = dice.percent(30) ? 0 : dice.percent(60) ? 1 : 2;
            double surplus = map.surplus[zone] + 0.18 * dice.normal();
            Staffing staffing = kind.get();
            for (int i = 0; i < staffing.titles.length; i++) {
                int need = Math.max(1, dice.rounded(1.08 * staffing.seats[i]));
                double filled = need * StrictMath.exp(surplus - 0.06 + 0.28 * dice.normal());
                int holders = Math.min(dice.rounded(filled), quota - placed);
                placed += holders;
                int profile = JobCatalogue.profile(staffing.titles[i], unitClass);
                slots.add(new Slot(unit, zone, profile, need, holders, criticality));
            }
        }
    }

    private Staffing primarySchool() {
        int head = Math.max(5, dice.logNormal(11, 0.35));
        return Staffing.of(head, new int[] {0, 1, 2, 3}, new double[] {68, 12, 12, 8});
    }

    private Staffing secondarySchool() {
        int head = Math.max(10, dice.logNormal(28, 0.45));
        int[] titles = new int[12];
        double[] weights = new double[12];
        for (int i = 0; i < 12; i++) {
            titles[i] = 4 + i;
            weights[i] = i < 4 ? 2 : 1;
        }
        return Staffing.of(head, titles, weights);
    }

    private Staffing healthUnit() {
        boolean hospital = dice.below(30) == 0;
        int head = hospital ? Math.min(1200, 150 + (int) dice.pareto(250, 2)) : Math.max(12, dice.logNormal(38, 0.4));
        int[] titles = new int[hospital ? 24 : 13];
        double[] weights = new double[titles.length];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = 16 + (hospital ? i : i * 2 % 24 + i * 2 / 24);
            weights[i] = 1.0 / (1 + i);
        }
        return Staffing.of(head, titles, weights);
    }

    private Staffing agency() {
        boolean small = dice.percent(75);
        int head = small ? 5 + dice.below(8) : (int) Math.min(600, dice.pareto(18, 4.0 / 3));
        int count = small ? Math.min(6, head) : Math.min(40, 5 + head / 6);
        int family = dice.below(8);
        Set<Integer> titles = new LinkedHashSet<>();
        while (titles.size() < count) {
            int kind = dice.below(10);
            if (kind < 4) {
                titles.add(40 + dice.below(12));
            } else if (kind < 8) {
                titles.add(Math.min(JobCatalogue.TITLES - 1, 40 + family * 13 + dice.below(13)));
            } else {
                titles.add(40 + dice.below(100));
            }
        }
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = 1 / (1.5 + i);
        }
        return Staffing.of(head, titles.stream().mapToInt(t -> t).toArray(), weights);
    }
}
