import { layered, type Content } from './content.ts';

/** A one-page PDF of exactly `size` bytes that shows a title; a stream of spaces fills it up. */
export function paddedPdf(title: string, size: number): Content {
  const text = title.replace(/[^\x20-\x7e]/g, '?').replace(/[()\\]/g, '\\$&');
  const drawing = `BT /F1 28 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let head = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = head.length;
    head += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n`;
  // The place of the table is written with ten digits, so that its own length does not depend on it.
  const tailLength = table.length + 10 + '\n%%EOF\n'.length;
  const place = Math.max(head.length, size - tailLength);
  const tail = `${table}${String(place).padStart(10, '0')}\n%%EOF\n`;
  return layered(size, Buffer.from(head), Buffer.from(' \n'), Buffer.from(tail));
}
