/** 电话号码: a mobile number, or one of a fixed line with its area code, as people write them. */
export const PHONE_NUMBER: RegExp = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;
