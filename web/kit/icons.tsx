/** 图标: small line drawings beside words, never instead of them. Hidden from screen readers, coloured by the text. */

export type Icon = () => React.JSX.Element;

const drawn =
  (...paths: readonly string[]): Icon =>
  () => (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );

export const BackIcon = /* @__PURE__ */ drawn('M15 4l-8 8 8 8');
export const ForwardIcon = /* @__PURE__ */ drawn('M9 4l8 8-8 8');
export const DownIcon = /* @__PURE__ */ drawn('M5 9l7 7 7-7');
export const CheckIcon = /* @__PURE__ */ drawn('M4 12.5l5.5 5.5L20 6.5');
export const CloseIcon = /* @__PURE__ */ drawn('M5 5l14 14M19 5L5 19');
export const PlusIcon = /* @__PURE__ */ drawn('M12 4v16M4 12h16');
export const SearchIcon = /* @__PURE__ */ drawn(
  'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13z',
  'M15.5 15.5L21 21',
);
export const ClockIcon = /* @__PURE__ */ drawn('M12 3a9 9 0 100 18 9 9 0 000-18z', 'M12 7v5.5l3.5 2');
export const WarnIcon = /* @__PURE__ */ drawn('M12 3.5L22 20.5H2z', 'M12 10v5M12 17.2v.6');
export const InfoIcon = /* @__PURE__ */ drawn('M12 3a9 9 0 100 18 9 9 0 000-18z', 'M12 11v6M12 7.2v.6');
export const PlaceIcon = /* @__PURE__ */ drawn(
  'M12 21.5s-7-6.6-7-12a7 7 0 0114 0c0 5.4-7 12-7 12z',
  'M12 7a2.6 2.6 0 100 5.2A2.6 2.6 0 0012 7z',
);
export const PhotoIcon = /* @__PURE__ */ drawn(
  'M3 7h4.5l1.5-2.5h6L16.5 7H21v12.5H3z',
  'M12 9.5a3.6 3.6 0 100 7.2 3.6 3.6 0 000-7.2z',
);
export const HomeIcon = /* @__PURE__ */ drawn('M3 11.5L12 4l9 7.5', 'M5.5 9.8V20h13V9.8', 'M10 20v-6h4v6');
export const WriteIcon = /* @__PURE__ */ drawn('M4 20l1-4.5L16 4.5l3.5 3.5-11 11z', 'M13.5 7l3.5 3.5');
export const ListIcon = /* @__PURE__ */ drawn('M8 6h13M8 12h13M8 18h13', 'M3.5 6h.6M3.5 12h.6M3.5 18h.6');
export const InboxIcon = /* @__PURE__ */ drawn(
  'M3.5 13L6 5h12l2.5 8v6.5h-17z',
  'M3.5 13H9c0 2 1.2 3 3 3s3-1 3-3h5.5',
);
export const PersonIcon = /* @__PURE__ */ drawn(
  'M12 4a4 4 0 100 8 4 4 0 000-8z',
  'M4 20.5c.6-4 3.7-6 8-6s7.4 2 8 6',
);
export const FigureIcon = /* @__PURE__ */ drawn('M4 20.5h16M6.5 17v-5M12 17V5M17.5 17V9');
export const PublishIcon = /* @__PURE__ */ drawn('M5 3.5h14v17H5z', 'M8.5 8h7M8.5 12h7M8.5 16h4');
export const SendIcon = /* @__PURE__ */ drawn('M4 12h15M13 5.5l6.5 6.5-6.5 6.5');
export const UpIcon = /* @__PURE__ */ drawn('M12 20V5M5.5 11.5L12 5l6.5 6.5');
export const ReturnIcon = /* @__PURE__ */ drawn('M9 5L4 10l5 5', 'M4 10h10.5a5.5 5.5 0 010 11H11');
export const PhoneIcon = /* @__PURE__ */ drawn(
  'M5 4h4l1.8 5-2.6 1.7a12 12 0 005.1 5.1L15 13.2l5 1.8v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1z',
);
export const MobileIcon = /* @__PURE__ */ drawn('M7 2.5h10v19H7z', 'M10.5 18.2h3');
export const PrintIcon = /* @__PURE__ */ drawn('M7 9V3.5h10V9', 'M7 17.5H3.5V9h17v8.5H17', 'M7 14h10v6.5H7z');
export const DownloadIcon = /* @__PURE__ */ drawn('M12 4v11M6.5 10.5L12 16l5.5-5.5', 'M4 20h16');
export const CopyIcon = /* @__PURE__ */ drawn('M8.5 8.5h11v12h-11z', 'M15.5 8.5v-5h-11v12h4');
export const LockIcon = /* @__PURE__ */ drawn('M5 11h14v9.5H5z', 'M8 11V8a4 4 0 018 0v3');
export const MicIcon = /* @__PURE__ */ drawn(
  'M12 3a3 3 0 00-3 3v5.5a3 3 0 006 0V6a3 3 0 00-3-3z',
  'M5.5 11a6.5 6.5 0 0013 0M12 17.5V21',
);
export const StopIcon = /* @__PURE__ */ drawn('M6 6h12v12H6z');
export const PlayIcon = /* @__PURE__ */ drawn('M7 4.5l12 7.5-12 7.5z');
