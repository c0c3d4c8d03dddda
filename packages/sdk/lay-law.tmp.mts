import { legalBases } from '@hjemmel/law';
import { writeFileSync } from 'node:fs';
const cap=(s:string)=>s[0]!.toUpperCase()+s.slice(1);
const out:any={}; for(const b of legalBases)out[b.code]=[cap(b.navn.nb),cap(b.navn.nn),cap(b.navn.en)];
out.barnevernsloven=['Barnevernsloven','Barnevernslova','The Child Welfare Act'];
writeFileSync('/tmp/h/lay-law.json',JSON.stringify(out)); console.log(out);
