/**
 * 念给我听: the one script of the public site, on the one page where people answer cards. It shows a button beside each card where the
 * browser can speak, and speaks the card when it is pressed; without it nothing is missing but the voice. It stands in the page and is
 * named by its hash in that page's policy, as the sheet is: nothing else runs. In words that the oldest browsers know.
 */

/** Which buttons are meant; what each speaks is its value. */
export const ALOUD = 'aloud';

export const ALOUD_SCRIPT = `(function(){var s=window.speechSynthesis,U=window.SpeechSynthesisUtterance;if(!s||!U)return;var all=document.querySelectorAll('button.${ALOUD}');for(var i=0;i<all.length;i++){all[i].hidden=false;all[i].onclick=function(){var u=new U(this.value);u.lang='zh-CN';s.cancel();s.speak(u)}}})()`;
