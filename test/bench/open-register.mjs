// What every command is measured against: Node opening the same file with better-sqlite3.
import Sqlite from 'better-sqlite3';

const register = new Sqlite(process.argv[2]);
register.prepare('select seq from head').get();
register.close();
