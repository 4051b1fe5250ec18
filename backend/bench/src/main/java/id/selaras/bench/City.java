package id.selaras.bench;

import id.selaras.planner.Person;
import id.selaras.planner.PlanningParameters;
import id.selaras.planner.PlanningProblem;
import id.selaras.planner.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A generated government, the same for the same size and seed: 46 % schools, 18 % health, 36 % administration; staff
 * concentrated in the centre; about half of the people movable; a part of them with wishes, protection, or a relative's
 * unit to avoid. All people are invented.
 */
public final class City {
    private static final int FIT_OF_UNQUALIFIED_HOLDER = 250;

    private final Dice dice;
    private final CityMap map;
    private final JobCatalogue jobs;
    private final CityUnits units;
    private final List<List<Integer>> slotsOfProfile = new ArrayList<>();
    private final PlanningProblem.Builder problem = PlanningProblem.builder();

    private City(int people, long seed, PlanningParameters weights) {
        dice = new Dice(seed * 1_000_003 + people);
        int zones = people <= 2_500 ? 6 : people <= 12_000 ? 14 : people <= 60_000 ? 38 : 90;
        map = new CityMap(zones, dice);
        jobs = new JobCatalogue(dice);
        units = new CityUnits(people, map, dice);
        problem.parameters(weights);
        for (int z = 0; z < zones; z++) {
            problem.zone("z" + z);
            for (int y = 0; y <= z; y++) {
                problem.distance("z" + y, "z" + z, map.km[y][z]);
            }
        }
        for (int p = 0; p < jobs.standards.length; p++) {
            problem.profile("p" + p);
            slotsOfProfile.add(new ArrayList<>());
        }
        for (int s = 0; s < units.slots.size(); s++) {
            slotsOfProfile.get(units.slots.get(s).profile()).add(s);
        }
    }

    /** A city with about this many people, under the default weights. */
    public static PlanningProblem of(int people, long seed) {
        return of(people, seed, PlanningParameters.DEFAULT);
    }

    public static PlanningProblem of(int people, long seed, PlanningParameters weights) {
        City city = new City(people, seed, weights);
        city.populate();
        return city.problem.build();
    }

    private void populate() {
        int person = 0;
        for (int s = 0; s < units.slots.size(); s++) {
            CityUnits.Slot slot = units.slots.get(s);
            int fixed = 0;
            for (int i = 0; i < slot.holders(); i++) {
                Holder holder = holder(slot);
                if (holder.movable()) {
                    problem.person(movable("e" + person++, s, slot, holder));
                } else {
                    fixed++;
                }
            }
            double share = slot.criticality() >= 14 ? 0.75 : 0.5;
            int minimum = (int) Math.ceil(share * slot.need());
            problem.post(new Post(
                    "s" + s,
                    "p" + slot.profile(),
                    "z" + slot.zone(),
                    "u" + slot.unit(),
                    slot.need(),
                    fixed,
                    minimum,
                    slot.criticality()));
        }
    }

    private record Holder(int home, int education, int rank, int performance, int[] levels, boolean movable) {}

    private Holder holder(CityUnits.Slot slot) {
        JobCatalogue.Standard job = jobs.standards[slot.profile()];
        int home = map.homeNear(slot.zone(), dice);
        int education = dice.oneOf(job.allied() == 0 || dice.percent(88) ? job.exact() : job.allied());
        double span = job.highestRank() - job.lowestRank();
        int rank = job.lowestRank() + (int) Math.round(span * dice.share() + 0.6 * dice.normal());
        double age = 24 + 35 * Math.sqrt(dice.share());
        double tenure = -4.2 * StrictMath.log(1 - dice.share());
        int lastYear = performance();
        int yearBefore = performance();
        boolean disciplined = dice.below(1000) < 15;
        double talent = 0.5 * dice.normal();
        int[] levels = new int[JobCatalogue.COMPETENCES];
        for (int c = 0; c < levels.length; c++) {
            long level = Math.round(job.ideal()[c] - 0.1 + talent + 0.8 * dice.normal());
            levels[c] = (int) Math.max(1, Math.min(5, level));
        }
        boolean movable = tenure >= 2 && !disciplined && Math.min(lastYear, yearBefore) >= 3 && age < 56;
        return new Holder(home, education, Math.max(1, Math.min(17, rank)), lastYear + yearBefore, levels, movable);
    }

    private int performance() {
        int x = dice.below(100);
        return x < 1 ? 1 : x < 4 ? 2 : x < 80 ? 3 : x < 95 ? 4 : 5;
    }

    private Person movable(String id, int own, CityUnits.Slot slot, Holder holder) {
        Map<String, Integer> fits = new HashMap<>();
        int title = slot.profile() / JobCatalogue.CLASSES;
        for (int other : jobs.reachable[title]) {
            for (int unitClass = 0; unitClass < JobCatalogue.CLASSES; unitClass++) {
                int profile = JobCatalogue.profile(other, unitClass);
                int fit = slotsOfProfile.get(profile).isEmpty() ? -1 : fit(holder, jobs.standards[profile]);
                if (fit >= 0) {
                    fits.put("p" + profile, fit);
                }
            }
        }
        int fitNow = fits.getOrDefault("p" + slot.profile(), FIT_OF_UNQUALIFIED_HOLDER);
        Person person = Person.of(id, "s" + own, "z" + holder.home(), fitNow, fits);
        if (dice.percent(5)) {
            person = person.onlyInZones(List.of("z" + holder.home(), "z" + slot.zone()));
        }
        if (dice.percent(2)) {
            person = person.withExcludedUnits(List.of("u" + dice.below(units.units)));
        }
        return dice.percent(12) ? person.withWishes(wishes(title, own)) : person;
    }

    /** Up to three posts, the one nearer the centre of two. */
    private List<String> wishes(int title, int own) {
        List<String> wishes = new ArrayList<>();
        int[] reach = jobs.reachable[title];
        for (int i = 0; i < 3; i++) {
            int other = reach[dice.below(Math.min(3, reach.length))];
            List<Integer> slots = slotsOfProfile.get(JobCatalogue.profile(other, dice.below(JobCatalogue.CLASSES)));
            if (!slots.isEmpty()) {
                int a = slots.get(dice.below(slots.size()));
                int b = slots.get(dice.below(slots.size()));
                int wish = map.surplus[units.slots.get(a).zone()]
                                > map.surplus[units.slots.get(b).zone()]
                        ? a
                        : b;
                if (wish != own) {
                    wishes.add("s" + wish);
                }
            }
        }
        return wishes;
    }

    /** Fit 0..1000, or -1 when rank, education or a must-have competence is missing. */
    private static int fit(Holder holder, JobCatalogue.Standard job) {
        boolean exact = (job.exact() >> holder.education() & 1) == 1;
        boolean allied = (job.allied() >> holder.education() & 1) == 1;
        if (holder.rank() < job.lowestRank() || holder.rank() > job.highestRank() || !(exact || allied)) {
            return -1;
        }
        int reached = 0;
        int wanted = 0;
        for (int c = 0; c < JobCatalogue.COMPETENCES; c++) {
            if (holder.levels()[c] < job.least()[c]) {
                return -1;
            }
            reached += job.weight()[c] * 60 * Math.min(holder.levels()[c], job.ideal()[c]) / job.ideal()[c];
            wanted += job.weight()[c] * 60;
        }
        int seniority = Math.min(160, 20 * (holder.rank() - job.lowestRank()));
        return 550 * reached / wanted + (exact ? 250 : 140) + 4 * Math.min(holder.performance(), 10) + seniority;
    }
}
