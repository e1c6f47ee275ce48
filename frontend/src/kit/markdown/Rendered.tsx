import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { ReactNode } from 'react';
import { PERSON } from './mention';

/** Beyond so many levels one within another, what is written is shown as it is written. */
const DEEPEST = 12;
const OUTWARD = /^(https?:\/\/|mailto:|tel:)/i;
const MARKS = /[\\`*_~<|[\]]/g;

/** An address that may be followed; null for anything that could do something else than lead there. */
export const followed = (href: string) => (OUTWARD.test(href.trim()) ? href.trim() : null);

function Outward({ href, children }: { href: string; children: ReactNode }) {
  const address = followed(href);
  if (href.startsWith('per_')) return <span className="mention">{children}</span>;
  return address ? <a href={address} target="_blank" rel="noopener noreferrer nofollow">{children}</a> : <>{children}</>;
}

function Table({ token, depth }: { token: Tokens.Table; depth: number }) {
  return (
    <div className="md-table">
      <table>
        <thead><tr>{token.header.map((cell, at) => <th key={at} scope="col">{all(cell.tokens, depth)}</th>)}</tr></thead>
        <tbody>{token.rows.map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column}>{all(cell.tokens, depth)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

function List({ token, depth }: { token: Tokens.List; depth: number }) {
  const items = token.items.map((item, at) => <li key={at}>{all(item.tokens, depth)}</li>);
  return token.ordered ? <ol start={Number(token.start) || 1}>{items}</ol> : <ul>{items}</ul>;
}

/** One piece as elements; tags, and whatever else is not known here, stay text. */
function one(token: MarkedToken, depth: number): ReactNode {
  switch (token.type) {
    case 'space': case 'def': return null;
    case 'paragraph': return <p>{all(token.tokens, depth)}</p>;
    case 'heading': return <p className="md-heading">{all(token.tokens, depth)}</p>;
    case 'blockquote': return <blockquote>{all(token.tokens, depth)}</blockquote>;
    case 'list': return <List token={token} depth={depth} />;
    case 'table': return <Table token={token} depth={depth} />;
    case 'hr': return <hr />;
    case 'br': return <br />;
    case 'code': return <pre tabIndex={0}><code>{token.text}</code></pre>;
    case 'codespan': return <code>{token.text}</code>;
    case 'strong': return <strong>{all(token.tokens, depth)}</strong>;
    case 'em': return <em>{all(token.tokens, depth)}</em>;
    case 'del': return <del>{all(token.tokens, depth)}</del>;
    case 'link': return <Outward href={token.href}>{all(token.tokens, depth)}</Outward>;
    case 'image': return <Outward href={token.href}>{token.text || token.href}</Outward>;
    case 'escape': return token.text;
    case 'text': return token.tokens ? all(token.tokens, depth) : token.text;
    default: return token.raw;
  }
}

function all(tokens: Token[], depth: number): ReactNode {
  if (depth > DEEPEST) return tokens.map(({ raw }) => raw).join('');
  return tokens.map((token, at) => <Piece key={at} token={token as MarkedToken} depth={depth + 1} />);
}

const Piece = ({ token, depth }: { token: MarkedToken; depth: number }) => one(token, depth);

function lexed(text: string): Token[] | null {
  try {
    return Lexer.lex(text.replace(PERSON, (_, name: string, id: string) => `[@${name.replace(MARKS, '\\$&')}](${id})`), { gfm: true, breaks: true });
  } catch {
    return null; // too deep for the parser: it is shown as it was written
  }
}

/** Markdown as elements: nothing in it is ever read as HTML, and no picture of others is fetched. */
export default function Rendered({ text }: { text: string }) {
  const tokens = lexed(text);
  return tokens ? <>{all(tokens, 0)}</> : text;
}
