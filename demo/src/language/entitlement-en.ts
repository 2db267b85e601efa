export const entitlementEn = {
  service: 'service',
  lastStatus: 'last status',
  add: 'Add Entitlement Status',
  close: 'Close',
  confidence: 'Suggestion Confidence Indicator',
  confidenceHelp: 'How well the note supports the suggested status and reasons.',
  marginal:
    'For a higher confidence score, please update your note with additional detail and click “Suggest” again. Thanks',
  poor: 'The note says too little. Please add detail and click “Suggest” again.',
  enterNote: 'ENTER STATUS NOTE',
  explanation: "Please provide a detailed statement summarizing the customer's intent to consume the workload.",
  guidanceBefore: 'Please see ',
  guidance: 'Note Guidance',
  guidanceAfter: ' for more information.',
  suggest: 'Suggest',
  status: 'STATUS / L1',
  reason: 'REASON / L2',
  engineeringReason: 'ENGINEERING REASON / L3',
  addButton: 'Add',
  cancel: 'Cancel',
  /** Where a choice is shown in other words than it is stored. */
  reasonNames: {} as Readonly<Record<string, string>>,
};
