package id.selaras.verifier;

import id.selaras.verifier.Verdict.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The three conditions of the proof, checked one after the other. All sums are guarded against leaving 64 bits. */
final class Proof {
    private static final long NONE = Long.MAX_VALUE;

    private final Instance instance;
    private final Claim claim;
    private final List<Verdict.Problem> problems = new ArrayList<>();
    private final int[] holders;
    private final int[][] slotsOfProfile;
    /** Cheapest travel and price per profile and home zone, and how many slots that covers. */
    private final long[] cheapest;

    private final int[] covered;
    private long objective;
    private long pairs;

    Proof(Instance instance, Claim claim) {
        this.instance = instance;
        this.claim = claim;
        int slots = instance.slots.length;
        holders = new int[slots];
        slotsOfProfile = new int[instance.profileCount][];
        int[] count = new int[instance.profileCount];
        for (Instance.Slot slot : instance.slots) {
            count[slot.profile()]++;
        }
        for (int p = 0; p < count.length; p++) {
            slotsOfProfile[p] = new int[count[p]];
        }
        for (int s = slots - 1; s >= 0; s--) {
            int p = instance.slots[s].profile();
            slotsOfProfile[p][--count[p]] = s;
        }
        cheapest = new long[Math.multiplyExact(instance.profileCount, instance.zoneCount)];
        covered = new int[cheapest.length];
        Arrays.fill(cheapest, NONE);
    }

    Verdict check(String instanceSha256) {
        if (!instanceSha256.equals(claim.instanceSha256)) {
            problem(Code.INSTANCE_HASH_DIFFERS, "the certificate was made for another instance");
        }
        if (!claim.optimal) {
            problem(Code.NOT_CLAIMED_OPTIMAL, "the certificate claims a gap or no optimum");
        }
        if (complete()) {
            countHolders();
            checkSlots();
            tabulate();
            for (int e = 0; e < instance.people.length; e++) {
                checkPerson(e);
            }
            if (objective != claim.objective) {
                problem(Code.OBJECTIVE_DIFFERS, "claimed " + claim.objective + ", computed " + objective);
            }
        }
        return new Verdict(
                problems.isEmpty(), objective, instance.people.length, instance.slots.length, pairs, problems);
    }

    private boolean complete() {
        if (claim.slotOf.length != instance.people.length || claim.price.length != instance.slots.length) {
            problem(Code.CERTIFICATE_INCOMPLETE, "one slot per person and one price per slot are needed");
            return false;
        }
        for (int e = 0; e < claim.slotOf.length; e++) {
            if (claim.slotOf[e] >= instance.slots.length) {
                problem(Code.CERTIFICATE_INCOMPLETE, "person " + instance.people[e].id() + " is at an unknown slot");
                return false;
            }
        }
        return true;
    }

    private void countHolders() {
        for (int s = 0; s < holders.length; s++) {
            holders[s] = instance.slots[s].fixed();
        }
        for (long s : claim.slotOf) {
            holders[(int) s]++;
        }
    }

    private void checkSlots() {
        for (int s = 0; s < holders.length; s++) {
            Instance.Slot slot = instance.slots[s];
            int n = holders[s];
            if (n > slot.cap()) {
                problem(Code.ABOVE_CAP, "slot " + slot.id() + " has " + n + " holders, cap " + slot.cap());
                continue;
            }
            if (n < slot.min()) {
                problem(Code.BELOW_MINIMUM, "slot " + slot.id() + " has " + n + " holders, minimum " + slot.min());
            }
            boolean tooLow = n > Math.max(slot.min(), slot.fixed()) && claim.price[s] < slot.marginals()[n - 1];
            boolean tooHigh = n < slot.cap() && claim.price[s] > slot.marginals()[n];
            if (tooLow || tooHigh) {
                problem(Code.PRICE_OUT_OF_INTERVAL, "slot " + slot.id() + " with " + n + " holders");
            }
            for (int k = 0; k < n; k++) {
                objective = Math.addExact(objective, slot.marginals()[k]);
            }
        }
    }

    private void tabulate() {
        for (int p = 0; p < instance.profileCount; p++) {
            for (int s : slotsOfProfile[p]) {
                for (int zone = 0; zone < instance.zoneCount; zone++) {
                    long km = instance.km[zone][instance.slots[s].zone()];
                    if (km <= instance.maxKm) {
                        int at = p * instance.zoneCount + zone;
                        long cost = Math.addExact(Math.multiplyExact(instance.perKm, km), claim.price[s]);
                        cheapest[at] = Math.min(cheapest[at], cost);
                        covered[at]++;
                    }
                }
            }
        }
    }

    private void checkPerson(int e) {
        Instance.Person person = instance.people[e];
        int assigned = (int) claim.slotOf[e];
        if (assigned != person.own() && !eligible(person, assigned)) {
            problem(Code.NOT_ELIGIBLE, "person " + person.id() + " at slot " + instance.slots[assigned].id());
            return;
        }
        long cost = cost(person, assigned);
        objective = Math.addExact(objective, cost);
        long mine = Math.addExact(cost, claim.price[assigned]);
        long stay = Math.addExact(person.stayCost(), claim.price[person.own()]);
        pairs++;
        if (stay < mine) {
            cheaper(person, person.own());
            return;
        }
        for (int i = 0; i < person.fitProfiles().length; i++) {
            int at = person.fitProfiles()[i] * instance.zoneCount + person.home();
            if (cheapest[at] == NONE) {
                continue;
            }
            pairs += covered[at];
            // The table knows no exceptions, and offers staying at the price of moving: look closer before refusing.
            boolean suspect = Math.addExact(base(person) - person.fits()[i], cheapest[at]) < mine;
            if (suspect && !everySlotDearer(person, person.fitProfiles()[i], mine)) {
                return;
            }
        }
        for (int s : person.wishes()) {
            if (s != person.own() && eligible(person, s) && reduced(person, s) < mine) {
                cheaper(person, s);
                return;
            }
        }
    }

    private boolean everySlotDearer(Instance.Person person, int profile, long mine) {
        for (int s : slotsOfProfile[profile]) {
            if (s != person.own() && eligible(person, s) && reduced(person, s) < mine) {
                cheaper(person, s);
                return false;
            }
        }
        return true;
    }

    private void cheaper(Instance.Person person, int slot) {
        problem(Code.CHEAPER_SLOT_EXISTS, "person " + person.id() + " at slot " + instance.slots[slot].id());
    }

    private boolean eligible(Instance.Person person, int s) {
        Instance.Slot slot = instance.slots[s];
        return fit(person, slot.profile()) >= 0
                && instance.km[person.home()][slot.zone()] <= instance.maxKm
                && !person.notUnits().contains(slot.unit())
                && !person.notSlots().contains(s)
                && (person.zones() == null || person.zones().contains(slot.zone()));
    }

    /** Place of the profile among the person's fits, or -1. */
    private static int fit(Instance.Person person, int profile) {
        for (int i = 0; i < person.fitProfiles().length; i++) {
            if (person.fitProfiles()[i] == profile) {
                return i;
            }
        }
        return -1;
    }

    private long reduced(Instance.Person person, int s) {
        return Math.addExact(cost(person, s), claim.price[s]);
    }

    private long cost(Instance.Person person, int s) {
        if (s == person.own()) {
            return person.stayCost();
        }
        Instance.Slot slot = instance.slots[s];
        long cost = base(person)
                - person.fits()[fit(person, slot.profile())]
                + Math.multiplyExact(instance.perKm, instance.km[person.home()][slot.zone()]);
        return person.wishes().contains(s) ? cost - instance.wishBonus : cost;
    }

    /** What a move costs this person before new fit, new distance and wish. Terms are bounded by the reader. */
    private long base(Instance.Person person) {
        long kmNow = instance.km[person.home()][instance.slots[person.own()].zone()];
        return instance.moveCost + person.fitNow() - Math.multiplyExact(instance.perKm, kmNow);
    }

    private void problem(Code code, String detail) {
        if (problems.size() < Verdict.MOST_PROBLEMS) {
            problems.add(new Verdict.Problem(code, detail));
        }
    }
}
