package id.selaras.demo.domain;

/**
 * A post that a unit may get.
 *
 * @param weight share of the need; ignored when {@code fixed} is above 0
 * @param fullness incumbents per need compared with the rest; for a fixed post the chance that each seat is filled
 * @param fixed need laid down, as for every head; 0 when the need follows from the weight
 */
record Cell(Unit unit, Job job, double weight, double fullness, int fixed, int criticality) {
    static Cell head(Unit unit, Job job, double filled, int criticality) {
        return new Cell(unit, job, 0, filled, 1, criticality);
    }

    Cell joinedWith(Cell other) {
        double sum = weight + other.weight;
        double mean = sum > 0 ? (weight * fullness + other.weight * other.fullness) / sum : fullness;
        return new Cell(unit, job, sum, mean, fixed + other.fixed, criticality);
    }
}
