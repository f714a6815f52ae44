import { page, type HostModel } from './host.ts';

/** A gadget keeps what is pasted; a theme is XML, and Blogger refuses to save what is not well formed. Both are held here. */
export const bloggerGadget: HostModel = {
  name: 'Blogger, gadget or theme',
  source:
    'facts.md S178 (HTML/JavaScript gadget); Blogger themes are parsed as XML: tricks4blog.blogspot.com 2008, tech-champion.com',
  places: ['blogger/gadget'],
  xml: true,
  page,
};

export const bloggerPost: HostModel = {
  name: 'Blogger, post',
  source: 'facts.md S178: the editor removes code that it does not understand',
  places: ['blogger/post'],
  xml: true,
  filter: {
    tags: { script: 'remove', style: 'remove', link: 'remove', meta: 'remove', template: 'remove' },
    custom: 'unwrap',
    others: 'keep',
    never: 'on.*',
  },
  page,
};
