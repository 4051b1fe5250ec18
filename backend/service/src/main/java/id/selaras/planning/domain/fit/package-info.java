/** The placement score: a person against a job, decomposed and reproducible in whole numbers. */
package id.selaras.planning.domain.fit;
