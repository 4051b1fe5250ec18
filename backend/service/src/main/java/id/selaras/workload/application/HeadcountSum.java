package id.selaras.workload.application;

import id.selaras.workload.domain.LoadScale;
import id.selaras.workload.domain.SeatNeed;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Adds posts up to a head count.
 *
 * @param counts incumbents, need, shortage, surplus, difference, retiring in 1, 3 and 5 years, posts
 * @param sums   raw need, load
 */
record HeadcountSum(int[] counts, BigDecimal[] sums) {

    private static final int COUNTS = 9;

    static HeadcountSum none() {
        return new HeadcountSum(new int[COUNTS], new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
    }

    void add(StaffedPost post, LoadScale scale) {
        boolean known = post.need().source() != SeatNeed.Source.NONE;
        counts[0] += post.holders().holders();
        counts[1] += known ? post.need().need() : 0;
        counts[2] += Math.max(0, -post.difference());
        counts[3] += Math.max(0, post.difference());
        counts[4] += post.difference();
        counts[5] += post.holders().retiring1();
        counts[6] += post.holders().retiring3();
        counts[7] += post.holders().retiring5();
        counts[8]++;
        sums[0] = sums[0].add(post.rawInSums());
        sums[1] = sums[1].add(post.loadInSums(scale));
    }

    Headcount headcount(LoadScale scale) {
        BigDecimal ratio = scale.ratio(sums[1], counts[0]);
        return new Headcount(
                counts[0],
                counts[1],
                sums[0].setScale(4, RoundingMode.HALF_UP),
                counts[2],
                counts[3],
                counts[4],
                sums[1],
                ratio,
                scale.grade(ratio),
                scale.label(ratio),
                counts[5],
                counts[6],
                counts[7],
                counts[8]);
    }
}
