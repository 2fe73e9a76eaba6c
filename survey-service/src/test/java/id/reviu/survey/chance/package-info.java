/** Made-up input from a seed, for tests that hold a rule against thousands of cases. */
@NullMarked
package id.reviu.survey.chance;

import org.jspecify.annotations.NullMarked;
