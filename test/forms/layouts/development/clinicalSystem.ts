import { filler, type Layout } from '../../layout.ts';

export const clinicalSystem: Layout = {
  name: 'template of a GP clinical system',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, merged, other, words } = filler(truth, hand);
    return {
      title: 'REFERRAL: Infant Mental Health (under 2s)',
      service: 'FAO: Duty worker',
      header: 'Private and Confidential',
      footer: 'Template version 3.1, review date 01/04/2027',
      introduction: ['Please note that incomplete referrals may be returned.'],
      sections: [
        {
          heading: 'Patient Details',
          arrangement: 'four-columns',
          items: [
            merged('Surname', 'infant.familyName', 'Surname'),
            merged('Forename(s)', 'infant.givenName', 'Given Name'),
            merged('Date of Birth', 'infant.dob', 'Date of Birth'),
            merged('Gender', 'infant.sex', 'Gender'),
            merged('NHS Number', 'infant.nhsNumber', 'NHS Number'),
            merged('Ethnicity', 'infant.ethnicity', 'Ethnic Origin'),
            merged('Address', 'infant.address', 'Home Address House Name/Flat Number'),
            merged('Postcode', 'infant.postcode', 'Home Address Postcode'),
            merged('Mobile telephone', 'parent.phone', 'Patient Mobile Telephone'),
            merged('First language', 'language', 'Main Language'),
          ],
        },
        {
          heading: 'Next of Kin / Main Carer',
          arrangement: 'four-columns',
          items: [
            box('Full name', 'parent.name'),
            box('Relationship to patient', 'parent.relationship'),
          ],
        },
        {
          heading: 'Registered GP Details',
          arrangement: 'four-columns',
          items: [
            merged('Practice name', 'gp.practice', 'Organisation Name'),
            merged('Practice code', 'gp.odsCode', 'Organisation National Practice Code'),
          ],
        },
        {
          heading: 'Referral Information',
          arrangement: 'stacked',
          items: [
            words('Include what has been observed, by whom and when.'),
            box('Reason for Referral', 'reason', true),
            box('Past history and treatment to date', 'background', true),
            other('Allergies', 'No known allergies'),
          ],
        },
        {
          heading: 'Referrer Details',
          arrangement: 'four-columns',
          items: [
            box('Referring clinician', 'referrer.name'),
            box('Job title', 'referrer.role'),
            box('Organisation', 'referrer.organisation'),
            box('Telephone', 'referrer.phone'),
            box('Email', 'referrer.email'),
            box('Date of referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
