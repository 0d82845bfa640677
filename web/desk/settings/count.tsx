/** 一个数: a whole number that is set. */
import { TextField } from '../../kit/field.tsx';

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (next: number) => void;
}

export const Count = ({ label, value, onChange }: CountProps) => (
  <TextField
    label={label}
    type="number"
    inputMode="numeric"
    value={Number.isNaN(value) ? '' : value}
    onChange={({ target }) => onChange(target.valueAsNumber)}
  />
);
