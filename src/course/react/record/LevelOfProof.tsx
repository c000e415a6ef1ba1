import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './record.module.css';

/** What the record proves, in words that whoever is handed it understands. */
export default function LevelOfProof(): ReactNode {
  return (
    <div className={styles.proof}>
      <h3>
        <Translate id="record.level">Level of proof: self-attested</Translate>
      </h3>
      <p>
        <Translate id="record.level.text">
          The learner made this record in their own browser. Nobody watched the assessment, and no
          server kept it.
        </Translate>
      </p>
      <div className={styles.two}>
        <div>
          <h4>
            <Translate id="record.shows">What it shows</Translate>
          </h4>
          <ul>
            <li>
              <Translate id="record.shows.draw">
                Which questions were drawn, in which wording, from which seed: they can be drawn
                again.
              </Translate>
            </li>
            <li>
              <Translate id="record.shows.score">
                Which answers were given, in the file that goes with it: a trainer can mark them
                again and compare the score.
              </Translate>
            </li>
          </ul>
        </div>
        <div>
          <h4>
            <Translate id="record.showsNot">What it does not show</Translate>
          </h4>
          <ul>
            <li>
              <Translate id="record.showsNot.who">
                Who answered, and whether anybody helped.
              </Translate>
            </li>
            <li>
              <Translate id="record.showsNot.when">
                That the times are right: they come from the clock of the device.
              </Translate>
            </li>
            <li>
              <Translate id="record.showsNot.times">
                How many attempts there were before: they can be erased.
              </Translate>
            </li>
            <li>
              <Translate id="record.showsNot.made">
                That it was not made up with care: whoever knows the right answers can make a record
                that fits together.
              </Translate>
            </li>
          </ul>
        </div>
      </div>
    </div>
  );
}
