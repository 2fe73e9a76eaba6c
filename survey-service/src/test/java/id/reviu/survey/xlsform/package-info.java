@NullMarked
package id.reviu.survey.xlsform;

import org.jspecify.annotations.NullMarked;
