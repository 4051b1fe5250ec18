/**
 * Analisis beban kerja: the tasks of a position in a year with volumes and time norms, what need of people follows from
 * them, how heavy the load on those who are there is, where people are missing and where there are too many, and how
 * that will change by retirements. Figures of units are sums over their positions, never means of means.
 */
package id.selaras.workload;
