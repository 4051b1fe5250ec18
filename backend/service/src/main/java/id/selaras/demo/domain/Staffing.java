package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns cells into posts so that needs and incumbents add up exactly to the figures of the agency. */
final class Staffing {
    private static final double NOISE = 0.22;
    private static final double KEPT = 0.5;

    private final Dice dice;

    Staffing(Dice dice) {
        this.dice = dice;
    }

    /** @throws IllegalStateException when the fixed posts alone exceed the figures */
    List<Post> posts(List<Cell> wanted, int need, int incumbents, Post.Measure measure) {
        List<Cell> cells = joined(wanted);
        int[] needs = needs(cells, need);
        int[] holders = holders(cells, needs, incumbents);
        List<Post> posts = new ArrayList<>();
        for (int index = 0; index < needs.length; index++) {
            if (needs[index] > 0 || holders[index] > 0) {
                posts.add(post(cells.get(index), needs[index], holders[index], measure));
            }
        }
        return posts;
    }

    /** A unit has each post once: cells of the same post become one. */
    private static List<Cell> joined(List<Cell> cells) {
        Map<String, Cell> joined = new LinkedHashMap<>();
        cells.forEach(cell -> joined.merge(cell.unit().code() + "/" + cell.job().code(), cell, Cell::joinedWith));
        return List.copyOf(joined.values());
    }

    private static Post post(Cell cell, int need, int holders, Post.Measure measure) {
        boolean fixed = cell.fixed() > 0;
        int minimum = fixed ? 1 : need < 2 ? 0 : Math.max(1, (int) (need * KEPT));
        return new Post(
                cell.unit().code() + "/" + cell.job().code(),
                cell.unit(),
                cell.job(),
                need,
                holders,
                fixed ? Post.Measure.FIXED : measure,
                minimum,
                cell.criticality());
    }

    private int[] needs(List<Cell> cells, int need) {
        double[] weights = new double[cells.size()];
        int fixed = 0;
        for (int index = 0; index < weights.length; index++) {
            Cell cell = cells.get(index);
            fixed += cell.fixed();
            weights[index] = cell.fixed() > 0 ? 0 : cell.weight();
        }
        if (fixed > need) {
            throw new IllegalStateException(
                    cells.get(0).unit().name() + " needs " + fixed + " heads but only " + need + " people");
        }
        int[] needs = Apportionment.split(need - fixed, weights, dice.share());
        for (int index = 0; index < needs.length; index++) {
            needs[index] += cells.get(index).fixed();
        }
        return needs;
    }

    private int[] holders(List<Cell> cells, int[] needs, int incumbents) {
        int[] heads = new int[needs.length];
        double[] weights = new double[needs.length];
        int seated = 0;
        for (int index = 0; index < needs.length; index++) {
            Cell cell = cells.get(index);
            for (int seat = 0; seat < cell.fixed(); seat++) {
                heads[index] += dice.chance(cell.fullness()) ? 1 : 0;
            }
            seated += heads[index];
            weights[index] = cell.fixed() > 0 ? 0 : needs[index] * cell.fullness() * dice.factor(NOISE);
        }
        int[] holders = Apportionment.split(incumbents - seated, weights, dice.share());
        for (int index = 0; index < holders.length; index++) {
            holders[index] += heads[index];
        }
        return holders;
    }
}
