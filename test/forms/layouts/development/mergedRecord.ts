import { filler, type Layout } from '../../layout.ts';

export const mergedRecord: Layout = {
  name: 'filled by a record system, placeholders left',
  children: 1,
  build: ([truth = {}], hand) => {
    const { box, merged } = filler(truth, hand);
    return {
      title: 'Community Referral Letter',
      service: 'Infant Mental Health',
      header: '',
      footer: 'Produced from the clinical system',
      introduction: [],
      sections: [
        {
          heading: 'Patient',
          arrangement: 'lines',
          items: [
            merged('Patient name', 'infant.fullName', 'Patient_Full_Name'),
            merged('Date of birth', 'infant.dob', 'Patient_DOB'),
            merged('NHS Number', 'infant.nhsNumber', 'NHS_Number'),
            merged('Home Full Address (single line)', 'infant.address', 'Home_Full_Address'),
            merged('Post Code', 'infant.postcode', 'Home_Post_Code'),
            merged('Home contact number', 'parent.phone', 'Home_Phone'),
            merged('Ethnic origin', 'infant.ethnicity', 'Ethnicity'),
          ],
        },
        {
          heading: 'Registered practice',
          arrangement: 'lines',
          items: [
            merged('Registered GP', 'gp.practice', 'Usual_GP_Organisation'),
            merged('National Practice Code', 'gp.odsCode', 'Practice_Code'),
          ],
        },
        {
          heading: 'Clinical',
          arrangement: 'stacked',
          items: [
            box('Reason for Referral', 'reason', true),
            box('Relevant history', 'background', true),
          ],
        },
        {
          heading: 'Referring clinician',
          arrangement: 'lines',
          items: [
            box('Name of referrer', 'referrer.name'),
            box('Role', 'referrer.role'),
            box('Organisation', 'referrer.organisation'),
            merged('Telephone', 'referrer.phone', 'Organisation_Phone'),
            box('Date of Referral', 'referral.date'),
          ],
        },
      ],
    };
  },
};
